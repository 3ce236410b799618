package nl.overeen.broken.one;

import java.time.Clock;
import nl.overeen.broken.two.Two;
import nl.overeen.command.broken.Command;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** Breaks every rule of a feature. */
@RestController
public class One {
    @Autowired
    Two two;

    Command command;
    Document document;
    Clock clock;
}

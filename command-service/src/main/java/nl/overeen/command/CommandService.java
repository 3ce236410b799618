package nl.overeen.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service that decides. */
@SpringBootApplication
public class CommandService {
    static void main(String[] arguments) {
        SpringApplication.run(CommandService.class, arguments);
    }
}

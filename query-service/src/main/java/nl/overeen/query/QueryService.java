package nl.overeen.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service that remembers and shows. */
@SpringBootApplication
public class QueryService {
    static void main(String[] arguments) {
        SpringApplication.run(QueryService.class, arguments);
    }
}

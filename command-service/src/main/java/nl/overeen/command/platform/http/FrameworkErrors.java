package nl.overeen.command.platform.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.SocketTimeoutException;
import nl.overeen.command.platform.problem.Problem;
import org.apache.coyote.BadRequestException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for what filters refuse. */
@Hidden
@RestController
class FrameworkErrors implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request, HttpServletResponse response) {
        EveryAnswer.HEADERS.forEach(response::setHeader); // of what the web server refuses they are not there yet
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof SocketTimeoutException)
            return Problem.tooSlow().answer();
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof BadRequestException)
            return Problem.of(400).answer();
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problem.of(status instanceof Integer code ? code : 404).answer();
    }
}

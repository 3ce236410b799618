package nl.overeen.query.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container itself refuses, or what failed outside any controller, becomes a problem too. */
@Controller
class ErrorAnswers implements ErrorController {
    private final Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, refusal(request));
    }

    private static Refusal refusal(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            if (failure instanceof Refusal refusal) return refusal;
            if (failure instanceof SocketTimeoutException) return Refusals.tooSlow();
            if (failure instanceof InvalidParameterException form) return Refusals.ofStatus(form.getErrorCode());
            if (failure instanceof AuthenticationServiceException) return Refusals.unreachable();
            if (failure instanceof BadRequestException) return Refusals.unreadable();
            return Refusals.failure(failure, RequestId.of(request));
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Refusals.ofStatus(status)
                : Refusal.notFound();
    }
}

package nl.overeen.command.platform.web;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.overeen.command.platform.axon.Appointments.Appointment;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Appoints a person to a function, from {@code geldtOp}.
 *
 * @param titel the function as the field names it ("wethouder onderwijs"), never a person's name
 * @param tot   its last day
 */
public record AppointmentBody(
        @Nullable UUID id,
        @Schema(requiredMode = REQUIRED) UUID persoon,
        @Schema(requiredMode = REQUIRED) Role rol,

        @Schema(requiredMode = REQUIRED, format = "naam", maxLength = 200)
        String titel,

        @Nullable LocalDate tot,
        @Schema(format = "dag") @Nullable String geldtOp,

        @Schema(format = "tekst", maxLength = 2000) @Nullable
        String reden)
        implements WriteBody, MayBePlanned {

    public Appointment appointment(Commands commands, Texts texts) {
        return appointment(new FunctionId(commands.id(id)), texts);
    }

    /** The same function, said again. */
    public Appointment appointment(FunctionId function, Texts texts) {
        return new Appointment(function, new PersonId(persoon), rol, texts.seal(titel), tot);
    }
}

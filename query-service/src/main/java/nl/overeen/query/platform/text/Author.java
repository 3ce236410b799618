package nl.overeen.query.platform.text;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Who did something: by function and party, and by name as long as the directory knows it.
 *
 * @param partij  absent for who acts for the samenwerking or the installation
 * @param functie as appointed ("wethouder onderwijs"); absent for a beheerder
 */
public record Author(
        @Nullable Partij partij,
        @Nullable Role rol,
        @Nullable Text functie,
        PersonName naam) {

    /** A party by name. */
    public record Partij(UUID id, @Nullable String naam) {}

    /** Everyone who appears in a region's facts. */
    public record Known(Map<FunctionId, Function> functions, Map<PartyId, Registered> parties) {

        /** A function is called by its title whatever its period; a party by its name on D. */
        public static Known in(Moment moment) {
            var functions = new HashMap<FunctionId, Function>();
            Functions.of(moment.recorded()).forEach(function -> functions.put(function.id(), function));
            return new Known(functions, moment.parties());
        }

        public Author author(Origin origin) {
            return new Author(
                    origin.party() == null ? null : partij(origin.party()),
                    origin.role(),
                    origin.function() == null ? null : title(origin.function()),
                    new PersonName(origin.actor()));
        }

        /** The delegate who spoke for a party. */
        public Author delegate(PartyId party, FunctionId function, PersonId person) {
            return new Author(partij(party), Role.DELEGATE, title(function), new PersonName(person));
        }

        public Partij partij(PartyId id) {
            @Nullable Registered party = parties.get(id);
            return new Partij(id.value(), party == null ? null : party.name());
        }

        private @Nullable Text title(FunctionId id) {
            @Nullable Function function = functions.get(id);
            return function == null ? null : function.title();
        }
    }
}

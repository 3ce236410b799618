package nl.overeen.events.ambition;

import java.util.List;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** The trekker as proposed: parties, and the words in which the proposal names them ("Swv-en i.s.m. gemeenten"). */
public record Lead(List<PartyId> parties, @Nullable Text text) {}

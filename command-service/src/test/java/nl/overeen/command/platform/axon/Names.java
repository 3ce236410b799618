package nl.overeen.command.platform.axon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Claims as the store keeps them, in memory for all commands of one test. */
final class Names implements Claims {
    private final Map<String, UUID> names = new HashMap<>();

    @Override
    public boolean claim(UUID scope, String kind, String name, UUID holder) {
        String key = scope + " " + kind + " " + name.toLowerCase(Locale.ROOT);
        return holder.equals(names.computeIfAbsent(key, any -> holder));
    }

    @Override
    public Set<UUID> holders(UUID scope, String kind) {
        return names.entrySet().stream()
                .filter(name -> name.getKey().startsWith(scope + " " + kind + " "))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<UUID> holder(UUID scope, String kind) {
        return holders(scope, kind).stream().findFirst();
    }
}

package nl.overeen.generator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import nl.overeen.generator.act.Acts;
import nl.overeen.generator.act.table.Founding;
import nl.overeen.generator.act.table.Ground;
import nl.overeen.generator.api.Api;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Refused;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Size;
import org.jspecify.annotations.Nullable;

/**
 * Histories of regions side by side, in the order of recording. Everything follows from the seed: the same seed, size
 * and number of regions give the same steps.
 */
public final class Histories {
    private static final List<String> ACCOUNTS = List.of(
            "secretaris",
            "evaluator",
            "auditor",
            Region.MEMBER,
            Region.STEWARD,
            "gemeente1-wethouder",
            "gemeente2-wethouder",
            "swvpo-directeur",
            "swvvo-directeur");

    private final long seed;
    private final Acts acts;
    private final List<Region> regions;
    private final PriorityQueue<Region> waiting;

    private Histories(long seed, Size size, Api api, Map<String, String> persons, int count) {
        this.seed = seed;
        acts = new Acts(size.mix());
        regions = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Region(number, seed, size, api, persons))
                .toList();
        waiting = new PriorityQueue<>(Comparator.comparing(Region::next).thenComparing(Region::number));
    }

    /** Begins so many regions on a product; says from which seed. */
    public static Histories begun(Product product, int regions, Size size, long seed) {
        System.out.printf("generator: %d regions of %d facts, seed %d%n", regions, size.facts(), seed);
        product.api().at(size.from().atTime(8, 0).toInstant(java.time.ZoneOffset.UTC));
        var histories = new Histories(seed, size, product.api(), persons(product), regions);
        for (Region region : histories.regions) {
            histories.told(() -> {
                region.wakeAt(region.next());
                Founding.of(region);
                Ground.begin(region);
            });
            histories.waiting.add(region);
        }
        return histories;
    }

    /** Begins them and tells them to their end. */
    public static Histories told(Product product, int regions, Size size, long seed) {
        var histories = begun(product, regions, size, seed);
        while (histories.goesOn()) histories.step();
        return histories;
    }

    private static Map<String, String> persons(Product product) {
        var persons = new HashMap<String, String>();
        for (String account : ACCOUNTS) {
            var body = Body.of("issuer", product.api().issuer(), "subject", account, "naam", "Functionaris");
            persons.put(
                    account,
                    product.api()
                            .write(Who.BEHEERDER, "/v1/personen", body, null)
                            .id());
        }
        return persons;
    }

    public List<Region> regions() {
        return regions;
    }

    public boolean goesOn() {
        return !waiting.isEmpty();
    }

    /**
     * The next thing that happens, in the region whose turn it is.
     *
     * @throws Refused naming seed, region and step, when the product refuses what the model holds to be legal
     */
    public void step() {
        @Nullable Region region = waiting.poll();
        if (region == null) return;
        told(() -> {
            region.wakeAt(region.next());
            acts.next(region);
        });
        if (region.facts() < region.size().facts()) waiting.add(region);
    }

    private void told(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            throw new Refused("seed %d, %s".formatted(seed, refused.getMessage()));
        }
    }
}

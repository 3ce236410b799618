package nl.overeen.system.history;

import java.util.ArrayList;
import java.util.List;
import nl.overeen.generator.act.meeting.Afterwards;
import nl.overeen.generator.region.Region;
import nl.overeen.system.Addresses;

/** Every kind of page of a region as far as it has come, without the question as of when. */
final class Pages {
    private Pages() {}

    static List<String> of(Region region) {
        var pages = new ArrayList<String>();
        for (String part : List.of(
                "",
                "/themas",
                "/procedure",
                "/visie",
                "/uitgangspunten",
                "/overlegstructuur",
                "/agenda",
                "/besluiten",
                "/gebeurtenissen",
                "/agendas",
                "/toezeggingen",
                "/evaluaties",
                "/mijn-werk")) pages.add(region.path() + part);
        for (String list : List.of("oogos", "documenten", "geschillen"))
            pages.add("/v1/" + list + "?samenwerking=" + region.id());
        region.meetings().forEach(meeting -> {
            pages.add(meeting.path());
            pages.add(meeting.path() + "/besluitenlijst");
        });
        region.ambitions().stream().filter(one -> !one.draft()).forEach(one -> {
            pages.add("/v1/ambities/" + one.id());
            int revision = one.seen(region.today()).getLast();
            pages.add("/v1/ambities/" + one.id() + "/revisies/" + revision);
        });
        region.parties().forEach(party -> pages.add("/v1/partijen/" + party.id()));
        region.things().documents().forEach(one -> pages.add("/v1/documenten/" + one.id()));
        region.things().disputes().forEach(one -> pages.add("/v1/geschillen/" + one.id()));
        region.things().editions().forEach(one -> pages.add("/v1/agendas/" + one.id()));
        Afterwards.done(region).forEach(one -> pages.add("/v1/besluiten/" + one.decision()));
        return pages;
    }

    /** The page as of a moment. */
    static String asked(String page, String question) {
        return Addresses.and(page, question);
    }
}

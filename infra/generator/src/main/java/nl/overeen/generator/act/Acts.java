package nl.overeen.generator.act;

import java.util.ArrayList;
import java.util.List;
import nl.overeen.generator.act.correction.Correcting;
import nl.overeen.generator.act.execution.Disputes;
import nl.overeen.generator.act.execution.Evaluations;
import nl.overeen.generator.act.execution.Execution;
import nl.overeen.generator.act.meeting.Afterwards;
import nl.overeen.generator.act.meeting.Minutes;
import nl.overeen.generator.act.meeting.Planning;
import nl.overeen.generator.act.table.Authority;
import nl.overeen.generator.act.table.Ground;
import nl.overeen.generator.act.table.Seats;
import nl.overeen.generator.act.text.Documents;
import nl.overeen.generator.act.text.Editions;
import nl.overeen.generator.act.text.Texts;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Size.Mix;

/** Everything that can happen, each as often as it is asked for. */
public final class Acts {
    private static final int PATIENCE = 200;

    private final List<Group> groups = new ArrayList<>();
    private final int total;

    private record Group(int weight, List<Act> acts) {}

    public Acts(Mix mix) {
        group(mix.proposals(), Texts::propose, Texts::propose, Texts::share);
        group(mix.amendments(), Texts::amend, Texts::amend, Texts::amend, Texts::correct);
        group(mix.endings(), Texts::merge, Texts::withdraw, Texts::resume);
        group(
                mix.meetings(),
                Minutes::hold,
                Minutes::hold,
                Minutes::hold,
                Planning::convene,
                Planning::convene,
                Planning::table,
                Planning::table,
                Planning::retable,
                Planning::move,
                Planning::correct,
                Planning::withdraw,
                Planning::order,
                Planning::cancel);
        group(
                mix.afterwards(),
                Afterwards::ratify,
                Afterwards::ratify,
                Afterwards::join,
                Afterwards::refuse,
                Afterwards::confirm,
                Afterwards::feedback,
                Afterwards::fulfil);
        group(
                mix.execution(),
                Execution::measure,
                Execution::measure,
                Execution::measure,
                Execution::report,
                Execution::report,
                Execution::assign,
                Execution::handOver);
        group(mix.evaluation(), Evaluations::record, Evaluations::follow);
        group(
                mix.table(),
                Seats::join,
                Seats::release,
                Seats::again,
                Seats::rename,
                Seats::succeed,
                Authority::appoint,
                Authority::end,
                Authority::mandate,
                Authority::mandate,
                Authority::revoke,
                Authority::represent,
                Authority::withdraw,
                Authority::contact);
        group(
                mix.foundation(),
                Ground::define,
                Ground::revise,
                Ground::retire,
                Ground::procedure,
                Ground::vision,
                Ground::principles,
                Ground::consultation,
                Editions::open,
                Editions::order,
                Editions::order,
                Editions::close);
        group(mix.documents(), Documents::register, Documents::renew, Documents::step, Documents::step);
        group(mix.disputes(), Disputes::raise, Disputes::go, Disputes::go);
        group(mix.corrections(), Correcting::correct);
        total = groups.stream().mapToInt(Group::weight).sum();
    }

    private void group(int weight, Act... acts) {
        groups.add(new Group(weight, List.of(acts)));
    }

    /** The next thing that happens in a region. */
    public void next(Region region) {
        for (int i = 0; i < PATIENCE; i++) if (region.dice().one(chosen(region)).on(region)) return;
        throw new IllegalStateException("nothing can happen in region " + region.number());
    }

    private List<Act> chosen(Region region) {
        int left = region.dice().between(1, total);
        for (Group group : groups) {
            left -= group.weight;
            if (left <= 0) return group.acts;
        }
        throw new IllegalStateException("the weights do not add up");
    }
}

package tiltmeter.app.command;

import java.util.List;
import java.util.Locale;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.tilt.Names;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.tilt.Mover;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.Vote;

/** Lists the stories that moved a tilt, each with the words that it rests on. */
final class MoverList {
    private final Desk desk;
    private final Names names;
    private final Ledger ledger;

    MoverList(Desk desk, Names names, Ledger ledger) {
        this.desk = desk;
        this.names = names;
        this.ledger = ledger;
    }

    void show(Tilt tilt, List<Mover> movers) {
        desk.out().line("");
        desk.out().line(movers.isEmpty() ? "No story moved a figure." : "The stories that moved it most:");
        int place = 1;
        for (Mover mover : movers) {
            List<String> pole = mover.effect() >= 0
                    ? tilt.question().poleA()
                    : tilt.question().poleB();
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%d. towards %s: odds ×%.2f in %s; story %s",
                            place++,
                            names.of(pole),
                            StrictMath.exp(Math.abs(mover.effect())),
                            tilt.question().step().label(mover.step()),
                            mover.story()));
            for (Vote vote : mover.votes()) {
                vote(vote);
            }
        }
    }

    private void vote(Vote vote) {
        desk.out()
                .line(String.format(
                        Locale.ROOT,
                        "   %s  %s  %s %s %s",
                        vote.day(),
                        vote.type(),
                        vote.actor(),
                        vote.symmetric() ? "↔" : "→",
                        vote.recipient()));
        for (String id : vote.events()) {
            for (EventEntry entry : ledger.event(id)) {
                desk.out()
                        .line("      \"" + entry.quote().replaceAll("\\s+", " ") + "\"  "
                                + Records.text(entry.origin().publisher()) + ", article "
                                + Records.shortId(entry.event().article()));
            }
        }
    }
}

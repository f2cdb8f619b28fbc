package tiltmeter.reader.reality;

/**
 * What one word above a trigger makes of its act.
 *
 * @param end whether words further up have no say
 */
record Step(Judgement judgement, boolean end) {
    static Step stop(Judgement judgement) {
        return new Step(judgement, true);
    }

    static Step on(Judgement judgement) {
        return new Step(judgement, false);
    }
}

package tiltmeter.ledger.exchange;

/** The classes of CAMEO's twenty roots, of which each producer has its own: GDELT counts protest as verbal conflict. */
final class QuadSchemes {
    private QuadSchemes() {}

    static int root(String cameo) {
        return Integer.parseInt(cameo.substring(0, 2));
    }

    /** GDELT: 1 for roots 01-05, 2 for 06-09, 3 for 10-14, 4 for 15-20. */
    static int gdelt(String cameo) {
        int root = root(cameo);
        return root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
    }

    /** Phoenix: 0 for roots 01 and 02, 1 for 03-05, 2 for 06-08, 3 for 09-13, 4 for 14-20. */
    static int phoenix(String cameo) {
        int root = root(cameo);
        return root <= 2 ? 0 : root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }
}

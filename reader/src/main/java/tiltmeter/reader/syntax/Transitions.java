package tiltmeter.reader.syntax;

import tiltmeter.weights.Place;

/** The stack, the words passed over, and the input of the parser. */
final class Transitions implements Position {
    private final int size;
    private final int[] stack;
    private int stackSize;
    private final int[] passed;
    private int passedSize;
    private int input;

    /** The root on the stack, the first word at the front of the input. */
    Transitions(int size) {
        this.size = size;
        this.stack = new int[size + 1];
        this.passed = new int[size + 1];
        shift();
    }

    boolean done() {
        return input > size;
    }

    int top() {
        return stack[stackSize - 1];
    }

    int input() {
        return input;
    }

    void shift() {
        while (passedSize > 0) {
            stack[stackSize++] = passed[--passedSize];
        }
        stack[stackSize++] = input++;
    }

    void reduce() {
        stackSize--;
    }

    void pass() {
        passed[passedSize++] = stack[--stackSize];
    }

    /** Looks at one pair of words and nothing else. */
    void look(int top, int front) {
        passedSize = 0;
        stackSize = 1;
        stack[0] = top;
        input = front;
    }

    @Override
    public int word(Place place, int window) {
        return switch (place) {
            case STACK -> inSentence(top() + window);
            case INPUT -> inSentence(input + window);
            case DEEPER -> deeper(window);
        };
    }

    /** Windows up to 0 go down the stack; others go through the words passed over. */
    private int deeper(int window) {
        if (window <= 0) {
            return -window < stackSize ? stack[stackSize - 1 + window] : Arcs.NONE;
        }
        return window <= passedSize ? passed[passedSize - window] : Arcs.NONE;
    }

    private int inSentence(int word) {
        return word >= 0 && word <= size ? word : Arcs.NONE;
    }
}

package org.hearsay.parse;

import org.hearsay.model.Relation;

/**
 * The weights of the parser: words are read by two chains, one from each end (Kiperwasser and Goldberg 2016); what they
 * say of a word is squeezed and turned into its part in each role that it can play in a decision. The hidden layer of a
 * decision is then but a sum of such parts, bent once.
 */
final class Net {

    /** Numbers that stand for a word when it comes in. */
    static final int WORD = 48;

    /** Numbers that are left of what both chains say of it. */
    static final int NARROW = 48;

    /** Units of the hidden layer of a decision. */
    static final int HIDDEN = 48;

    /** What both chains say of a word. */
    static final int BOTH = 2 * Chain.CELLS;

    /** The same with the scores of the parts of speech behind them. */
    static final int SQUEEZED = NARROW + Words.ROOT;

    /** Roles: the three topmost words of the stack, the next word, head and dependent of an arc. */
    static final int ROLES = 6;

    static final int TOP = 0;
    static final int SECOND = 1;
    static final int THIRD = 2;
    static final int NEXT = 3;
    static final int HEAD = 4;
    static final int DEPENDENT = 5;

    static final int RELATIONS = Relation.values().length;

    final Inputs inputs;
    /** What comes into the gates of both chains, side by side: longer rows are faster. */
    final Matrix intake;

    final Chain forth;
    final Chain back;
    /** Gives {@link #NARROW} numbers, then the scores of the parts of speech. */
    final Matrix squeeze;

    final Matrix roles;
    /** What "no word" gives in each role. */
    final Matrix nowhere;

    final Matrix moveState;
    final Matrix move;
    final Matrix relationState;
    final Matrix relation;

    Net(
            Inputs inputs,
            Matrix intake,
            Chain forth,
            Chain back,
            Matrix squeeze,
            Matrix roles,
            Matrix nowhere,
            Matrix moveState,
            Matrix move,
            Matrix relationState,
            Matrix relation) {
        this.inputs = inputs;
        this.intake = intake;
        this.forth = forth;
        this.back = back;
        this.squeeze = squeeze;
        this.roles = roles;
        this.nowhere = nowhere;
        this.moveState = moveState;
        this.move = move;
        this.relationState = relationState;
        this.relation = relation;
    }

    static Net read(Bytes file) {
        return new Net(
                Inputs.read(file, WORD),
                Matrix.read(file, WORD, 2 * Chain.GATES),
                Chain.read(file, false),
                Chain.read(file, true),
                Matrix.read(file, BOTH, SQUEEZED),
                Matrix.read(file, NARROW, ROLES * HIDDEN),
                Matrix.read(file, ROLES, HIDDEN),
                Matrix.read(file, Arcs.MOVE_STATES, HIDDEN),
                Matrix.read(file, State.MOVES, HIDDEN),
                Matrix.read(file, Arcs.RELATION_STATES, HIDDEN),
                Matrix.read(file, HIDDEN, RELATIONS));
    }
}

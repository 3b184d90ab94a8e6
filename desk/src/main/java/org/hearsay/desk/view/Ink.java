package org.hearsay.desk.view;

/**
 * How the terminal draws a kind of words: a colour where there is colour, light brackets where there is none. Only the
 * sixteen colours that every theme defines, and no red against green: no colour may look like a judgement.
 */
enum Ink {
    DIM("2", "", ""),
    BOLD("1", "", ""),
    TITLE("1;4", "", ""),
    NUMBER("1;35", "", ""),
    SOURCE("1;36", "‹", "›"),
    RELAY("36", "‹", "›"),
    CUE("3;36", "_", "_"),
    CONTENT("4", "⌜", "⌟"),
    ADDRESSEE("1", "→", ""),
    FIGURE("33", "<", ">"),
    MOMENT("35", "{", "}"),
    DAMAGE("2;7", "▒", "▒");

    final String code;
    final String open;
    final String close;

    Ink(String code, String open, String close) {
        this.code = code;
        this.open = open;
        this.close = close;
    }
}

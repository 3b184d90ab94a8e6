package org.hearsay.parse;

/** The columns of a tree while they are filled. */
final class Result {

    final byte[] pos;
    final int[] features;
    final String[] lemmas;
    final int[] heads;
    final byte[] relations;

    /** For each word {@link Oddity#score}; 0 where nobody judges. */
    final float[] oddities;

    Result(int size) {
        pos = new byte[size];
        features = new int[size];
        lemmas = new String[size];
        heads = new int[size];
        relations = new byte[size];
        oddities = new float[size];
    }
}

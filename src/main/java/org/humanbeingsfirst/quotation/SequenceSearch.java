package org.humanbeingsfirst.quotation;

import java.util.function.IntPredicate;

/** Finds a sequence of numbers in a longer one in linear time (Knuth, Morris and Pratt, 1977). */
final class SequenceSearch {

    private final int[] needle;
    private final int[] failure;

    /**
     * @param needle what to find, at least one number
     */
    SequenceSearch(int[] needle) {
        this.needle = needle;
        this.failure = new int[needle.length];
        for (int i = 1, k = 0; i < needle.length; i++) {
            while (k > 0 && needle[i] != needle[k]) {
                k = failure[k - 1];
            }
            failure[i] = needle[i] == needle[k] ? ++k : k;
        }
    }

    /** Access to one number of a sequence by its index. */
    interface Sequence {
        int at(int index);
    }

    /**
     * The first index at or after {@code from} where the needle stands and the place is accepted, or
     * -1.
     */
    int find(Sequence haystack, int from, int to, IntPredicate accepted) {
        int matched = 0;
        for (int i = from; i < to; i++) {
            int value = haystack.at(i);
            while (matched > 0 && needle[matched] != value) {
                matched = failure[matched - 1];
            }
            if (needle[matched] == value && ++matched == needle.length) {
                int start = i - needle.length + 1;
                if (accepted.test(start)) {
                    return start;
                }
                matched = failure[matched - 1];
            }
        }
        return -1;
    }
}

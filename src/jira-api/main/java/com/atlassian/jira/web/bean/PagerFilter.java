package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which part of what a search finds is wanted. A public app built for Jira 9.4.1 uses it. */
public class PagerFilter<T> implements Serializable {

    private static final long serialVersionUID = 1;

    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getMax() {
        return max;
    }

    public int getStart() {
        return start;
    }
}

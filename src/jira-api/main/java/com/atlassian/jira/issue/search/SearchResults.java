package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/** One page of what a search found. A public app built for Jira 11.0.0 uses it. */
public class SearchResults<T> {

    private final List<T> results;

    public SearchResults(List<T> results, int totalCount, PagerFilter<?> pager) {
        this.results = results;
    }

    public List<T> getResults() {
        return results;
    }
}

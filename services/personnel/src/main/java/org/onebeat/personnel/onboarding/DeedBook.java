package org.onebeat.personnel.onboarding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What a committed workbook did, until it is taken back: kept beside its {@code org.onebeat.onboarding.Onboarding}. */
@Entity
@Table(name = "onboarding")
class DeedBook implements Placed {
    @Id
    private UUID id;

    @Embedded
    private Ancestors ancestors;

    @ElementCollection
    @CollectionTable(name = "onboarding_person", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<PersonDeed> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_posting", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<PostingDeed> postings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_holding", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<FormerHolding> holdings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_concurrent_post", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<SecondPostDeed> secondPosts = new ArrayList<>();

    protected DeedBook() {}

    void enter(Deeds done) {
        people.addAll(done.people());
        postings.addAll(done.postings());
        holdings.addAll(done.holdings());
        secondPosts.addAll(done.secondPosts());
    }

    /** All of it has been taken back. */
    void close() {
        people.clear();
        postings.clear();
        holdings.clear();
        secondPosts.clear();
    }

    Deeds deeds() {
        return new Deeds(List.copyOf(people), List.copyOf(postings), List.copyOf(holdings), List.copyOf(secondPosts));
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}

package org.onebeat.territory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose an account is, and the posts that this person holds now in the functions of the token. */
record Standing(Optional<Person> person, List<Post> posts) {
    static final Standing UNKNOWN = new Standing(Optional.empty(), List.of());

    List<Post> postsOf(Set<Role> functions) {
        return posts.stream()
                .filter(post -> functions.contains(post.function()))
                .toList();
    }

    Set<Role> functionsAmong(Set<Role> functions) {
        return postsOf(functions).stream().map(Post::function).collect(Collectors.toUnmodifiableSet());
    }
}

package race;

/** How a program wants its posts: where the file lies, its front matter, the address of the page. */
public enum Form {
    PRESS {
        @Override
        String frontMatter(Corpus.Post post) {
            return yaml(post, "date: " + post.date(), "status: published", "tags: " + post.tags());
        }
    },
    HUGO {
        @Override
        String frontMatter(Corpus.Post post) {
            return yaml(post, "date: " + post.date(), "topics: " + post.tags());
        }
    },
    ELEVENTY {
        @Override
        String frontMatter(Corpus.Post post) {
            return yaml(post, "date: " + post.date(), "tags: " + post.tags());
        }
    },
    JEKYLL {
        @Override
        String file(Corpus.Post post) {
            return "_posts/" + post.date() + "-" + post.slug() + ".md";
        }

        @Override
        String frontMatter(Corpus.Post post) {
            return yaml(post, "tags: " + post.tags());
        }
    },
    JBAKE {
        @Override
        String frontMatter(Corpus.Post post) {
            return "title="
                    + post.title()
                    + "\nsummary="
                    + post.summary()
                    + "\ndate="
                    + post.date()
                    + "\ntype=post\nstatus=published\ntags="
                    + String.join(",", post.tags())
                    + "\n~~~~~~\n";
        }

        @Override
        String address(String slug) {
            return "/posts/" + slug + ".html";
        }

        @Override
        String page(String address) {
            return address.endsWith("/") && address.length() > 1
                    ? address.substring(1, address.length() - 1) + ".html"
                    : super.page(address);
        }
    };

    /** Below the site's folder. */
    String file(Corpus.Post post) {
        return "content/posts/" + post.slug() + ".md";
    }

    /** With the lines that enclose it. */
    abstract String frontMatter(Corpus.Post post);

    /** The address of a post. */
    String address(String slug) {
        return "/posts/" + slug + "/";
    }

    /** The file, below the output folder, of the page that the others have at an address. */
    String page(String address) {
        return address.substring(1) + "index.html";
    }

    private static String yaml(Corpus.Post post, String... lines) {
        return "---\ntitle: "
                + post.title()
                + "\nsummary: "
                + post.summary()
                + "\n"
                + String.join("\n", lines)
                + "\n---\n";
    }
}

// What the press makes and no more. Posts hold no template code, so Liquid need not read them.
module.exports = function (config) {
  config.setQuietMode(true);
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));

  // Neighbours are linked once here: the filters that find them search the whole list for each page.
  config.addCollection("posts", (collections) => {
    const posts = collections.getFilteredByGlob("content/posts/*.md").reverse(); // The newest first.
    posts.forEach((post, i) => {
      post.data.newer = posts[i - 1];
      post.data.older = posts[i + 1];
    });
    return posts;
  });

  return {
    dir: { input: "content", includes: "../_includes" },
    templateFormats: ["md", "liquid"],
    markdownTemplateEngine: false,
  };
};

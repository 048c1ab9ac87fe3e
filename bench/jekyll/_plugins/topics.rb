# A page for each tag, as the archives plugin makes them.
class TopicPages < Jekyll::Generator
  def generate(site)
    site.tags.each do |tag, posts|
      page = Jekyll::PageWithoutAFile.new(site, site.source, "topics/#{tag}", "index.html")
      page.data.merge!("layout" => "topic", "title" => tag, "posts" => posts.sort.reverse)
      site.pages << page
    end
  end
end

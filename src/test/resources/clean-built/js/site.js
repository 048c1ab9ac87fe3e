// Nothing here is needed to read the site.

<#ftl output_format="HTML">
<#import "/components/search-box/search-box.ftl" as searchBox>
<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${content.title}</title></head>
<body>
<@searchBox.render index=search_index address="/search/" help="/" list="everything"/>
<div id="everything"></div>
<script src="${assets["js/search.js"]}"></script>
<script src="${assets["js/queries.js"]}"></script>
</body>
</html>

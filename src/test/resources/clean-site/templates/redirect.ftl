<#ftl output_format="HTML">
<!DOCTYPE html>
<html lang="en"><head><title>${title}</title><meta http-equiv="refresh" content="0; url=${target}"></head>
<body><a href="${target}">${title}</a></body></html>

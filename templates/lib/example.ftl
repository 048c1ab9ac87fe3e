<#ftl output_format="HTML">
<#--
  One example of a component, to be rendered or included with two variables: shownComponent, the
  component's name, and shownData, a hash of its parameters.
-->
<#import "/components/" + shownComponent + "/" + shownComponent + ".ftl" as shown>
<@shown.render?with_args(shownData)/>

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/**
 * What a web page needs to show the card at `href`, an absolute address of `/embed`: a frame, and the script that gives it
 * the card's height; `allow` lets a copy from the frame hold the picture. `title` names the frame.
 */
export function embedCode(href: string, title: string): string {
  return `<iframe title="${escapeAttribute(title)}" src="${escapeAttribute(href)}" style="width:100%;border:0" height="520" allow="clipboard-write"></iframe>
<script>
(function (frame) {
  addEventListener('message', function (e) {
    if (e.source === frame.contentWindow && e.data && e.data.type === 'yucai:height') frame.height = e.data.height;
  });
})(document.currentScript.previousElementSibling);
</script>`;
}

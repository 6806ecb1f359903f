// The sample page's copy button.
const tag = document.getElementById('tag');
const copied = document.getElementById('copied');

document.getElementById('copy')?.addEventListener('click', () => {
  if (!tag || !copied) return;
  navigator.clipboard.writeText(tag.textContent).then(
    () => (copied.textContent = 'Copied.'),
    () => {
      getSelection()?.selectAllChildren(tag);
      copied.textContent = 'Your browser does not allow it; the line is selected for you.';
    },
  );
});

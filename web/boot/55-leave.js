// Asks before the page is left with a change that is not saved. Go says when there is one.

addEventListener("beforeunload", (event) => {
  if (hardeasy.unsaved && !crashed) event.preventDefault();
});

// A change that is nowhere but on the screen must not go with the page unasked. Go says when there is one.

addEventListener("beforeunload", (event) => {
  if (hardeasy.unsaved && !crashed) event.preventDefault();
});

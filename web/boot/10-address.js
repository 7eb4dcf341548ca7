// The address must be one that Go can parse: go-app stops at a fragment with a broken escape ("#50%"), and knows no path
// but the base. The original fragment is kept for Go, so that it can tell the person about a damaged link.

function tidyAddress() {
  hardeasy.rawHash = location.hash;
  const hash = location.hash.replace(/%(?![0-9a-f]{2})/gi, "%25");
  if (location.pathname === base && hash === location.hash) return;
  history.replaceState(history.state, "", base + location.search + hash);
}

tidyAddress();

// Later changes of the fragment come by this event. This listener is older than go-app's, so it runs first.
addEventListener("popstate", tidyAddress);

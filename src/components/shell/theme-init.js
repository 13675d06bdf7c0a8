(() => {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // No storage (private mode, sandboxed frame): the system's preference rules.
  }
  document.documentElement.classList.add("js");
})();

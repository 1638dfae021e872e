'use strict';
// Before anything is drawn: scripts run here, so the rooms may show; and dark or light as this reader chose it.
document.documentElement.dataset.scripts = 'yes';
try {
  const chosen = localStorage.getItem('housing-risk theme');
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // No storage: the system's own choice holds.
}

/** The cookie's name: over https one that no neighbour under the same domain can plant. */
const NAMES = ['__Host-XSRF-TOKEN=', 'XSRF-TOKEN='];

/** Reads the token the server set for this session out of a cookie string. */
export function csrfToken(cookies: string = document.cookie): string {
  const all = cookies.split('; ');
  for (const name of NAMES) {
    const found = all.find((cookie) => cookie.startsWith(name));
    if (found) return decodeURIComponent(found.slice(name.length));
  }
  return '';
}

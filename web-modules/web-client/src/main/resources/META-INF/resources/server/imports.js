import { accessToken } from './credentials.js';
import { request, withQuery } from './http.js';
import { Problem } from './problem.js';

const BASE = '/api/intelligence/v1';

export const imports = async (workspaceId) => (await request(`${BASE}/workspaces/${workspaceId}/imports`)).items;
export const importJob = (id) => request(`${BASE}/imports/${id}`);
export const ledger = (id, query) => request(withQuery(`${BASE}/imports/${id}/ledger`, query));
export const cancelImport = (id) => request(`${BASE}/imports/${id}`, { method: 'DELETE' });

/** Sends a ZIP as it lies on disk and tells how many bytes have left. `fetch` cannot report an upload's progress. */
export async function upload(workspaceId, file, { onProgress, signal }) {
  const token = await accessToken();
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', `${BASE}/workspaces/${workspaceId}/imports`);
    xhr.setRequestHeader('Authorization', `Bearer ${token}`);
    xhr.setRequestHeader('Content-Type', 'application/zip');
    xhr.setRequestHeader('Accept', 'application/json');
    xhr.upload.onprogress = (event) => onProgress(event.loaded, event.total);
    xhr.onload = () => (xhr.status < 300 ? resolve(JSON.parse(xhr.response)) : reject(problemOf(xhr)));
    xhr.onerror = () => reject(Problem.offline());
    xhr.onabort = () => reject(new DOMException('', 'AbortError'));
    signal.addEventListener('abort', () => xhr.abort());
    xhr.send(file);
  });
}

function problemOf(xhr) {
  let body = {};
  try {
    body = JSON.parse(xhr.response);
  } catch {
    // An answer without a body (a proxy's, say) is told by its status alone.
  }
  return new Problem({ code: `http.${xhr.status}`, ...body, status: xhr.status });
}

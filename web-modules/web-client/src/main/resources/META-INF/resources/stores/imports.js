import * as api from '../server/imports.js';
import { Store } from './store.js';

const LOOK_EVERY_MS = 1000;
const running = (job) => job.state === 'queued' || job.state === 'running';

/** The imports of a workspace, newest first. While one runs, its progress is looked up every second. */
class Imports extends Store {
  workspaceId = null;
  items = [];
  status = 'new';
  problem = null;
  /** The upload under way: `{name, sent, total}` in bytes. */
  uploading = null;
  #stopUpload = null;
  #timer = 0;

  async open(workspaceId) {
    if (this.workspaceId !== workspaceId) {
      this.close();
      Object.assign(this, { workspaceId, items: [], status: 'loading' });
    }
    await this.#attempt(async () => {
      const items = await api.imports(workspaceId);
      if (this.workspaceId === workspaceId) {
        this.items = items;
        this.status = 'ready';
        this.#follow();
      }
    });
  }

  /** Stops looking; the jobs go on. */
  close() {
    clearTimeout(this.#timer);
  }

  /** Sends a file to the workspace that is open; one may look at another one meanwhile. */
  async upload(file) {
    const { workspaceId } = this;
    this.#stopUpload = new AbortController();
    this.uploading = { name: file.name, sent: 0, total: file.size };
    this.changed();
    await this.#attempt(async () => {
      const onProgress = (sent, total) => {
        this.uploading = { name: file.name, sent, total };
        this.changed();
      };
      const job = await api.upload(workspaceId, file, { onProgress, signal: this.#stopUpload.signal });
      if (this.workspaceId === workspaceId) {
        this.items = [job, ...this.items.filter(({ id }) => id !== job.id)];
        this.#follow();
      }
    });
    this.uploading = null;
    this.changed();
  }

  stopUpload() {
    this.#stopUpload?.abort();
  }

  cancel(job) {
    return this.#attempt(async () => {
      await api.cancelImport(job.id);
      await this.#look(job);
    });
  }

  #follow() {
    clearTimeout(this.#timer);
    if (this.items.some(running)) {
      this.#timer = setTimeout(async () => {
        await this.#attempt(() => Promise.all(this.items.filter(running).map((job) => this.#look(job))));
        this.#follow();
      }, LOOK_EVERY_MS);
    }
  }

  async #look(job) {
    const now = await api.importJob(job.id);
    this.items = this.items.map((item) => (item.id === now.id ? now : item));
  }

  async #attempt(work) {
    try {
      this.problem = null;
      await work();
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        this.problem = problem;
        this.status = this.status === 'loading' ? 'failed' : this.status;
      }
    }
    this.changed();
  }
}

export const imports = new Imports();

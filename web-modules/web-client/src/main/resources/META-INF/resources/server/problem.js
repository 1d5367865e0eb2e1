/**
 * What went wrong with a request: the server's RFC 9457 problem, or `offline` when no answer came.
 * `field` names the input at fault; `traceId` finds the request in the server's logs; `retryAfter` is in seconds.
 */
export class Problem extends Error {
  constructor({ status = 0, code, title, detail, field, traceId, retryAfter } = {}) {
    super(detail ?? title ?? code);
    Object.assign(this, { status, code, title, detail, field, traceId, retryAfter });
  }

  /** No answer came: the network or the server is away. */
  static offline() {
    return new Problem({ code: 'offline' });
  }

  static async from(response) {
    const body = await response.json().catch(() => ({}));
    return new Problem({
      ...body,
      status: response.status,
      code: body.code ?? `http.${response.status}`,
      traceId: body.traceId ?? response.headers.get('Trace-Id'),
      retryAfter: Number(response.headers.get('Retry-After')) || undefined,
    });
  }

  /** True when the same request may work later without a change. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

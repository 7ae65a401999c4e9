import { createReadStream, statSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import selfsigned from "selfsigned";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;

/** A server of the files under `root`, not yet listening. With `tls` it makes itself a certificate for localhost. */
export async function staticServer(root, { tls }) {
  const serve = (request, response) => answer(root, request, response);
  if (!tls) return http.createServer(serve);
  const names = [
    { type: 2, value: "localhost" },
    { type: 7, ip: "127.0.0.1" },
  ];
  const certificate = await selfsigned.generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: names }],
  });
  return https.createServer({ key: certificate.private, cert: certificate.cert }, serve);
}

function answer(root, request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (request.method !== "GET" && request.method !== "HEAD") return finish(response, 405);
  if (pathname === "/") return finish(response, 302, { location: "/workbench/" });
  const file = fileOf(root, pathname);
  if (!file) return finish(response, 404);
  const headers = {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "content-length": statSync(file).size,
    "cache-control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
  };
  response.writeHead(200, headers);
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file a path means, or undefined when there is none inside the root. */
function fileOf(root, pathname) {
  let name;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const place = path.join(root, name.endsWith("/") ? `${name}index.html` : name);
  if (!place.startsWith(root + path.sep) || name.includes("\0")) return undefined;
  return statSync(place, { throwIfNoEntry: false })?.isFile() ? place : undefined;
}

function finish(response, status, headers = {}) {
  response.writeHead(status, headers);
  response.end();
}

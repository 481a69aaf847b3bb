# Built once, run as the server (default) or as a worker: see docker-compose.yml.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 TRUSTED_NETWORK=yes DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/build ./build
COPY --from=build /app/package.json ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://localhost:4000/api/v1/health').then(r => r.json()).then(h => process.exit(h.status === 'ok' ? 0 : 1), () => process.exit(1))"
CMD ["node", "--enable-source-maps", "build/server/main.js"]

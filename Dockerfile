# One image for every process; compose or the orchestrator chooses: `node runtime/api.ts`, `worker.ts`, `relay.ts`,
# and once before them `prepare.ts`.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY tsconfig.json ./
COPY domain domain
COPY workflows workflows
COPY activities activities
COPY database database
COPY api api
COPY runtime runtime
COPY --from=build /app/admin-ui/dist admin-ui/dist
USER node
EXPOSE 4000
ENTRYPOINT ["node"]
CMD ["runtime/api.ts"]

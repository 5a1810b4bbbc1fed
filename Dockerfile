# docker build -t sensitive-scan .
# docker run --rm --read-only --tmpfs /tmp --network none -v "$PWD:/data:ro" sensitive-scan scan /data
FROM python:3.13-slim AS build
WORKDIR /source
COPY . .
RUN python -m venv /opt/sensitive-scan && /opt/sensitive-scan/bin/pip install --no-cache-dir .

FROM python:3.13-slim
COPY --from=build /opt/sensitive-scan /opt/sensitive-scan
ENV PATH=/opt/sensitive-scan/bin:$PATH PYTHONDONTWRITEBYTECODE=1 SENSITIVE_SCAN_CACHE=/tmp/sensitive-scan
USER 10001
WORKDIR /data
ENTRYPOINT ["sensitive-scan"]
CMD ["--help"]

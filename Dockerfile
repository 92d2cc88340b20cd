# The image of the Job that migrates: Python, pgstrata, its dependencies, and nothing that could be typed into.
#
#     docker build --tag registry.example.com/pgstrata:0.1.0 .
#
# The package index is all that the build needs besides the two bases; both must have the same Python. An index of your
# own and its authority reach pip as secrets and stay out of the image, as in a build with
#     --secret id=pip.conf,src=/etc/pip.conf --secret id=ca.crt,src=/etc/ssl/certs/ca-certificates.crt
# where pip.conf says `cert = /run/secrets/ca.crt`.
ARG BUILD_BASE=docker.io/library/python:3.11-slim-bookworm
ARG RUN_BASE=gcr.io/distroless/python3-debian12:nonroot

FROM ${BUILD_BASE} AS build
WORKDIR /build
COPY infrastructure/image ./image
# Whatever comes from an index is one of the files whose hashes stand in the two lock files, or it is refused.
RUN --mount=type=secret,id=pip.conf,target=/etc/pip.conf --mount=type=secret,id=ca.crt,target=/run/secrets/ca.crt \
    python3 -m pip install --quiet --no-cache-dir --no-deps --require-hashes --only-binary :all: --root-user-action ignore \
    --target /tools --requirement image/build.lock \
 && python3 -m pip install --quiet --no-cache-dir --no-deps --require-hashes --only-binary :all: --root-user-action ignore \
    --no-compile --target /opt/pgstrata --report /tmp/required.json --requirement image/requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY src ./src
RUN PYTHONPATH=/tools python3 -m pip wheel --quiet --no-cache-dir --no-index --no-deps --no-build-isolation --wheel-dir /wheel . \
 && python3 -m pip install --quiet --no-cache-dir --no-deps --no-index --root-user-action ignore \
    --no-compile --target /opt/pgstrata --report /tmp/own.json /wheel/*.whl \
 && python3 image/sbom.py /opt/pgstrata /tmp/required.json /tmp/own.json >/tmp/sbom.cdx.json \
 && mv /tmp/sbom.cdx.json /opt/pgstrata/
# Compiled here, as nothing can be written where it runs; unchecked, as a copied file may have another time. The scripts
# of pip name this stage's Python, and nobody calls them.
RUN rm -rf /opt/pgstrata/bin \
 && python3 -m compileall -q --invalidation-mode unchecked-hash /opt/pgstrata \
 && python3 -c "import sys; print('%d.%d' % sys.version_info[:2])" >/opt/pgstrata/python-version

FROM ${RUN_BASE}
ARG VERSION=""
ARG REVISION=""
LABEL org.opencontainers.image.title="pgstrata" \
      org.opencontainers.image.description="Brings a family of Postgres databases to one known state" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
ENV LANG=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/pgstrata PYTHONSAFEPATH=1 PYTHONUNBUFFERED=1
COPY --from=build /opt/pgstrata /opt/pgstrata
USER 65532:65532
WORKDIR /
# psycopg is compiled for one minor version of Python: a mismatch of the bases is found here and not in the cluster.
RUN ["python3", "-c", "import sys; ran, built = '%d.%d' % sys.version_info[:2], open('/opt/pgstrata/python-version').read().strip(); sys.exit(ran != built and f'RUN_BASE has Python {ran}, BUILD_BASE has {built}: choose two bases with the same')"]
RUN ["python3", "-m", "pgstrata", "--version"]
ENTRYPOINT ["python3", "-m", "pgstrata"]

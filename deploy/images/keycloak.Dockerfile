# Keycloak, built for PostgreSQL so that it starts fast and on a read-only file system.
ARG KEYCLOAK_IMAGE=quay.io/keycloak/keycloak:26.7.3
FROM ${KEYCLOAK_IMAGE}
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --metrics-enabled=true
COPY deploy/images/with-secrets deploy/images/ready /usr/local/bin/
ENTRYPOINT ["with-secrets", "/opt/keycloak/bin/kc.sh"]
CMD ["start", "--optimized"]

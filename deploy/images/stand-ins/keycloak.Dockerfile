FROM stand-in/debian
COPY keycloak/ /opt/keycloak/
RUN chmod +x /opt/keycloak/bin/*.sh && chown -R 1000:0 /opt/keycloak && chmod -R g+rwX /opt/keycloak
USER 1000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]

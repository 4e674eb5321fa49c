# Every service, from what "mvn package" left behind: --build-arg SERVICE=case. The gateway (--target gateway) brings the web pages along.
ARG JAVA_IMAGE=eclipse-temurin:25-jre
FROM ${JAVA_IMAGE} AS service
ARG SERVICE
COPY deploy/images/with-secrets deploy/images/ready /usr/local/bin/
COPY services/${SERVICE}/target/quarkus-app/ /app/
WORKDIR /app
USER 10001:10001
# Without a locale Java does not read what is not ASCII in the environment, such as the name of the city.
ENV LANG=C.UTF-8
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=55 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["with-secrets", "java", "-jar", "/app/quarkus-run.jar"]

FROM service AS gateway
COPY web/dist/ /pages/
ENV ONEBEAT_GATEWAY_WEB_ROOT=/pages

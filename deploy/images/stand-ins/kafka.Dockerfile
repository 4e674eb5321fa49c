FROM stand-in/debian
COPY libs/ /opt/kafka/libs/
COPY kafka-program /opt/kafka/bin/kafka-topics.sh
RUN useradd --system --uid 1000 --user-group --shell /bin/bash appuser \
  && mkdir -p /var/lib/kafka/data && chown -R 1000:1000 /var/lib/kafka \
  && ln -s kafka-topics.sh /opt/kafka/bin/kafka-storage.sh && ln -s kafka-topics.sh /opt/kafka/bin/kafka-server-start.sh
USER 1000

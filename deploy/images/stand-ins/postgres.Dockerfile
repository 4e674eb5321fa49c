FROM stand-in/debian
COPY programs/ /usr/lib/postgresql/18/
COPY postgres-entrypoint /usr/local/bin/
RUN useradd --system --uid 999 --user-group --home-dir /var/lib/postgresql --create-home --shell /bin/bash postgres
ENV PATH=/usr/lib/postgresql/18/bin:/usr/local/bin:/usr/bin:/bin PGDATA=/var/lib/postgresql/18/docker
ENTRYPOINT ["postgres-entrypoint"]
CMD ["postgres"]

package org.onebeat.gateway;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;

/** The built web pages; an address inside the console that is no file is the console's own and gets its first page. */
@ApplicationScoped
class Pages {
    private static final long A_YEAR_IN_SECONDS = 31_536_000;

    private final Optional<Path> root;

    Pages(GatewaySettings settings) {
        this.root = settings.webRoot().map(Path::toAbsolutePath);
    }

    void open(@Observes Router router) {
        root.ifPresent(folder -> {
            router.get("/assets/*")
                    .order(1_000_000)
                    .handler(files(folder.resolve("assets")).setMaxAgeSeconds(A_YEAR_IN_SECONDS))
                    .handler(missing -> missing.fail(404));
            router.get("/*").order(1_000_001).handler(files(folder).setCachingEnabled(false));
            router.get("/*").order(1_000_002).handler(context -> console(context, folder));
        });
    }

    private static StaticHandler files(Path folder) {
        return StaticHandler.create(FileSystemAccess.ROOT, folder.toString()).setIncludeHidden(false);
    }

    private static void console(RoutingContext context, Path folder) {
        context.response().putHeader("Content-Type", "text/html;charset=UTF-8").putHeader("Cache-Control", "no-cache");
        context.response().sendFile(folder.resolve("index.html").toString());
    }
}

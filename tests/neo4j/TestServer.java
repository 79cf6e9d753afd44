import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j on a free port, without credentials, that keeps nothing and stops when its standard input closes. A second argument
 * adds the Browser on another free port.
 */
public class TestServer {
    public static void main(String[] arguments) throws Exception {
        boolean browser = arguments.length > 1;
        Neo4jBuilder builder = Neo4jBuilders.newInProcessBuilder(Path.of(arguments[0]))
            .withConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .withConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
            .withConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .withConfig(BoltConnectorInternalSettings.enable_local_connector, false)
            .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200));
        if (browser) builder.withConfig(HttpConnector.listen_address, new SocketAddress("127.0.0.1", 0));
        else builder.withDisabledServer();
        Neo4j server = builder.build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.println("READY " + server.boltURI() + (browser ? " " + server.httpURI() : ""));
        while (System.in.read() >= 0) { }
        System.exit(0);
    }
}

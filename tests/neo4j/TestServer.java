import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

/** A Neo4j on a free port, without credentials, that keeps nothing and stops when its standard input closes. */
public class TestServer {
    public static void main(String[] arguments) throws Exception {
        Neo4j server = Neo4jBuilders.newInProcessBuilder(Path.of(arguments[0]))
            .withConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .withConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
            .withConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .withConfig(BoltConnectorInternalSettings.enable_local_connector, false)
            .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200))
            .withDisabledServer()
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.println("READY " + server.boltURI());
        while (System.in.read() >= 0) { }
        System.exit(0);
    }
}

using CareerClusters;

return await CommandLine.RunAsync(args);
